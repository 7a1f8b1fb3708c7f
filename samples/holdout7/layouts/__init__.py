"""The layouts of the seventh holdout group, one module a kind of paper or a look of it."""
