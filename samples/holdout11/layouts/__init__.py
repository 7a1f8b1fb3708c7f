"""The layouts of the eleventh holdout group, a module for each kind."""
