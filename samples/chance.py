"""Streams of chance: one for each purpose, so that drawing more of one thing never changes another."""

import random


def stream(seed: int, index: int, purpose: str) -> random.Random:
    """Return the stream of one household of a seed for one purpose; the same three give the same stream."""
    return random.Random(f"{seed} {index} {purpose}")
