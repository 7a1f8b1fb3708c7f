"""Other people's systems over HTTP: one file per system, all behind `dossier.ports`.

Nothing here decides. What a system did not answer in its own terms it has not answered: that is
`RegistryUnreachableError`, and it never counts as "unknown there".
"""
