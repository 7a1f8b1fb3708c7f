"""Layouts of the fifth holdout group, one module a family of papers."""
