"""What a reader takes away: files made of tables and charts. Pure: nothing here imports streamlit."""
