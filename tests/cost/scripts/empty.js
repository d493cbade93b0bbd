// What every extension has in a page: a script, and a world for it to run in.
