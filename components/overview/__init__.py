"""The overview: the headline numbers.

Here: what only the overview shows; its charts belong to the subjects. Pure: no Streamlit.
May import: `components.html`, `drawing`, `tariffs`, `tables`, and `data`; no other subject.
"""
