"""The layouts of the twelfth holdout group, a module for each kind of paper."""
