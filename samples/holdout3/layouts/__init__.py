"""Layouts of the third holdout group, one module a family of papers."""
