"""Layouts of the second holdout group, one module a family of papers."""
