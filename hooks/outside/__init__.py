"""Are outside links alive: the only part on the network, and only when asked (`check --outside`)."""
