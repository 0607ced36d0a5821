"""Figures, wording, downloads, controls: draw, word, write out."""
