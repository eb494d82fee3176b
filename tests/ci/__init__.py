"""``clientgen propose`` and the action: in scratch repositories, against services on this machine."""
