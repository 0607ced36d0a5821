"""The page of the stand-in."""

import streamlit as st

st.write("One line.")
