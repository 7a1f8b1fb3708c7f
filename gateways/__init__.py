"""Other people's systems over HTTP: one file per system, all behind `dossier.ports`.

Nothing here decides. What a system did not answer in its own terms it has not answered: that is
`RegistryUnreachableError` or a class under it, which say by `retry` whether the same question may be asked again at
once; it never counts as "unknown there".
"""
