"""A stand-in for every outside system, over a population handed to it. For demonstrations, development and tests.

It keeps the promises that the real ones have to keep (one registration per effect, also across a crash) and
breaks the others on demand. It holds synthetic people only: it encrypts nothing.
"""
