"""The story of a dossier on Temporal: deterministic, no rule, no I/O. Rules and side effects are activities."""
