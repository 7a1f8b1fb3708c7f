"""Readers for odd forms that labels alone do not describe: machine-readable zones."""
