// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// Loaded before the C library: the call number $FAIL_SYNC_AT that should bring data to the disk fails instead.
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <unistd.h>

static int call(const char *name, int file)
{
    static const char *const chosen = getenv("FAIL_SYNC_AT");
    static int calls = 0;
    if (chosen && ++calls == atoi(chosen)) {
        errno = EIO;
        return -1;
    }
    return reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name))(file);
}

extern "C" int fdatasync(int file)
{
    return call("fdatasync", file);
}

extern "C" int fsync(int file)
{
    return call("fsync", file);
}
