"""Where things stand on a screen: the first screen, what moves, and how a phone folds it."""
