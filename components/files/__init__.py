"""Files that one takes along: slides, one page that opens without a network, sheets of paper, pictures.

Here: pure functions from charts with a sentence and a link to bytes; what needs a browser says so.
May import: `components.drawing`, `components.html`, `data.wording`, `data.files`.
"""
