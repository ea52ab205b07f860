// Of the C library since 2.28, which declares it for GNU sources alone.
int renameat2(int from, const char *old, int to, const char *new, unsigned flags);

// Both change places, in one step.
static const unsigned renameExchange = 2;
