"""The only code that knows the database and the object store: domain values in, domain values out.

`database` opens connections, `tables` and `migrations/` say what is stored, `keys` seals it. Adapters of
`dossier.ports`: `dossiers` (what people do), `cases` (what the machine notes), `outbox`, `effects`, `objects`.
"""
