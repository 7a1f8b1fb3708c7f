"""HTTP: the API under /api/v1 and the screens. What it needs of the world comes in through `api.services`."""
