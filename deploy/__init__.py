"""Composition and running: settings, wiring, the client factory and codec, processes, the local stack, the commands."""
