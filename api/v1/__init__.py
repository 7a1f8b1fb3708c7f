"""The first version of the HTTP API: one router a noun."""
