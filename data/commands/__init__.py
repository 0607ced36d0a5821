"""What a maintainer can ask of `python -m data`: one module per command, with `add` for its words on the command line."""
