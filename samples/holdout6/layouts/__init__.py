"""The layouts of the sixth holdout group, one module a kind of paper or a look of it."""
