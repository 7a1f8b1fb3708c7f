"""Synthetic households and their scanned papers: seeded, watermarked SPECIMEN, with the truth beside them.

Nobody here exists: names, numbers and addresses are drawn at random and only their shapes are Moroccan.
"""
