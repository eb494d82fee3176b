"""Runs a command and prints its wall seconds, CPU seconds and peak memory in kB to the file descriptor named.

Usage: launch.py FD COMMAND... It is a process of its own because Linux counts into a child's peak what its parent
held at the moment of the fork, and the benchmark itself holds a lot.
"""

import os
import sys
import time

start = time.perf_counter()
pid = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(pid, 0)
wall = time.perf_counter() - start
os.write(int(sys.argv[1]), f"{wall} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss}".encode())
sys.exit(os.waitstatus_to_exitcode(status))
