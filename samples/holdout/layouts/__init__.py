"""The faces of the holdout group, one file a kind; the list of all of them is in `samples.holdout`."""
