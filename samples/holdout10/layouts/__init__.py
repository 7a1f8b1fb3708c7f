"""One file for each kind of paper, or for a family of its looks."""
