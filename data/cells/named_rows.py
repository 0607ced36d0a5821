"""Ids of rows that the program asks for by name; `data/tables.py` lists them, and `check` refuses a table without one."""

from __future__ import annotations

MAIN_PLEDGE = "non_us_double_2035"  # the pledge that the targets page is about
GOLD = "gold"  # the sector that is set apart from all others in sums and shares
EVERY_GOOD = "all"  # the preference rule that leaves no good out
US_SHARE = "us_share_goods_exports"
NON_US_GROWTH = {"bop": "non_us_goods_exports_growth", "goods_and_services": "non_us_exports_growth"}  # by basis
BALANCES = {"USA": "goods_trade_balance_with_us"}  # of goods trade with a partner, balance-of-payments basis
