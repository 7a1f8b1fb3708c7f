"""Layouts of the fourth holdout group, one module a family of papers."""
