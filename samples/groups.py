"""The groups of layouts that a reader is measured on, and which of them is meant by `holdout`.

`development` is what the reader is built on; in `varied` every paper has a layout of its own that a seed draws; each of
HOLDOUTS is a package of its own which nobody who works on the reader looks at. A new blind group is one name here, and
the oldest is taught from, or goes, when its causes are cured (docs/decisions/0032). What is not here is in history.
"""

NEWEST = "holdout"
ONCE_BLIND = ("holdout6", "holdout7", "holdout8", "holdout9")
"""Groups that measured once. What is learnt from drawings learns from them (`training`), so that they do no more."""
HOLDOUTS = (*ONCE_BLIND, "holdout10", "holdout11", "holdout12")
"""The oldest first."""
GROUPS = ("development", "varied", *HOLDOUTS, NEWEST)


def group_named(name: str) -> str:
    """Return the group that the name means: `holdout` is the newest one, any other name its own."""
    return HOLDOUTS[-1] if name == NEWEST else name
