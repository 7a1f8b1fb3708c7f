"""Side effects, one class per concern: what they need is injected as the ports of `dossier.ports`."""
