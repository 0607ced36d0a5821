"""What charts are made of: style, axes, strips, labels that do not overlap, source lines.

Here: what the charts of at least two subjects use. Pure: no Streamlit.
May import: `data`.
"""
