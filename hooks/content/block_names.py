"""The `///` blocks a page may hold, and who sees them."""

# name -> whether a learner sees what is in it
BLOCK_NAMES: dict[str, bool] = {"facilitator": False, "question": True, "answer": False}
