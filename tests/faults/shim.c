/* Preloaded into the programs under test: records what they write below one folder, or lets the Nth such step fail.
 *
 * Only what reaches the disk matters: writes, truncations, syncs, and changes of names. SQLite's "-shm" index and the
 * "-ballast" file are left out: neither is read after a crash. The log is a sequence of
 *   letter, u16 length of path, u64 offset, u32 length of data, path, data
 * W write, T truncate, S sync, C create, U unlink, R rename (data: new name), L link (data: new name), A acknowledged.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static char folder[PATH_MAX];
static size_t folder_length;
static int log_descriptor = -1;
static long steps, fail_at;
static int fail_with, fail_on, kill_there;

void faults_stop(void) {
    if (log_descriptor >= 0) syscall(SYS_close, log_descriptor);
    log_descriptor = -1;
    folder_length = 0;
    fail_at = 0;
}

void faults_record(const char *below, const char *log_file) {
    faults_stop();
    strncpy(folder, below, sizeof folder - 1);
    log_descriptor = (int)syscall(SYS_openat, AT_FDCWD, log_file, O_WRONLY | O_CREAT | O_APPEND | O_TRUNC, 0600);
    folder_length = strlen(folder);
}

/* Step number `at` fails with `error`; with `on` all later ones too. With `kill` the process ends there instead. */
void faults_fail(const char *below, long at, int error, int on, int kill) {
    faults_stop();
    strncpy(folder, below, sizeof folder - 1);
    steps = 0;
    fail_at = at;
    fail_with = error;
    fail_on = on;
    kill_there = kill;
    folder_length = strlen(folder);
}

long faults_steps(void) { return steps; }

static void put(char letter, const char *path, uint64_t offset, const void *data, uint32_t length) {
    if (log_descriptor < 0) return;
    uint16_t path_length = (uint16_t)strlen(path);
    size_t size = 1 + 2 + 8 + 4 + path_length + length;
    char *record = malloc(size), *at = record;
    if (!record) abort();
    *at++ = letter;
    memcpy(at, &path_length, 2), at += 2;
    memcpy(at, &offset, 8), at += 8;
    memcpy(at, &length, 4), at += 4;
    memcpy(at, path, path_length), at += path_length;
    if (length) memcpy(at, data, length);
    syscall(SYS_write, log_descriptor, record, size);
    free(record);
}

void faults_acknowledge(const char *words) { put('A', "", 0, words, (uint32_t)strlen(words)); }

static int ends(const char *path, const char *suffix) {
    size_t length = strlen(path), other = strlen(suffix);
    return length >= other && !strcmp(path + length - other, suffix);
}

static int watched(const char *path) {
    return folder_length && !strncmp(path, folder, folder_length) && !ends(path, "-shm") && !ends(path, "-ballast");
}

static int path_of(int descriptor, char *path) {
    char name[64];
    snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(name, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return watched(path);
}

/* Counts a step, and says whether it is to fail. */
static int fails(void) {
    if (!fail_at) return 0;
    steps++;
    if (steps == fail_at || (fail_on && steps > fail_at)) {
        if (kill_there) kill(getpid(), SIGKILL);
        errno = fail_with;
        return 1;
    }
    return 0;
}

#define NEXT(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int descriptor, const void *data, size_t length) {
    NEXT(write);
    char path[PATH_MAX];
    if (!folder_length || !path_of(descriptor, path)) return real(descriptor, data, length);
    if (fails()) return -1;
    off_t at = syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
    if (fcntl(descriptor, F_GETFL) & O_APPEND) at = syscall(SYS_lseek, descriptor, 0, SEEK_END);
    ssize_t written = real(descriptor, data, length);
    if (written > 0) put('W', path, (uint64_t)at, data, (uint32_t)written);
    return written;
}

ssize_t pwrite64(int descriptor, const void *data, size_t length, off64_t at) {
    NEXT(pwrite64);
    char path[PATH_MAX];
    if (!folder_length || !path_of(descriptor, path)) return real(descriptor, data, length, at);
    if (fails()) return -1;
    ssize_t written = real(descriptor, data, length, at);
    if (written > 0) put('W', path, (uint64_t)at, data, (uint32_t)written);
    return written;
}

ssize_t pwrite(int descriptor, const void *data, size_t length, off_t at) {
    return pwrite64(descriptor, data, length, at);
}

/* Not offered below the folder: the caller falls back to read and write, which are recorded. */
ssize_t sendfile64(int out, int in, off64_t *offset, size_t count) {
    NEXT(sendfile64);
    char path[PATH_MAX];
    if (folder_length && path_of(out, path)) {
        errno = EINVAL;
        return -1;
    }
    return real(out, in, offset, count);
}

ssize_t sendfile(int out, int in, off_t *offset, size_t count) { return sendfile64(out, in, offset, count); }

ssize_t copy_file_range(int in, off64_t *in_at, int out, off64_t *out_at, size_t length, unsigned int flags) {
    NEXT(copy_file_range);
    char path[PATH_MAX];
    if (folder_length && path_of(out, path)) {
        errno = EINVAL;
        return -1;
    }
    return real(in, in_at, out, out_at, length, flags);
}

int ftruncate64(int descriptor, off64_t length) {
    NEXT(ftruncate64);
    char path[PATH_MAX];
    if (!folder_length || !path_of(descriptor, path)) return real(descriptor, length);
    if (fails()) return -1;
    int result = real(descriptor, length);
    if (!result) put('T', path, (uint64_t)length, 0, 0);
    return result;
}

int ftruncate(int descriptor, off_t length) { return ftruncate64(descriptor, length); }

static int synced(int descriptor, int (*real)(int)) {
    char path[PATH_MAX];
    if (!folder_length || !path_of(descriptor, path)) return real(descriptor);
    if (fails()) return -1;
    int result = real(descriptor);
    if (!result) put('S', path, 0, 0, 0);
    return result;
}

int fsync(int descriptor) {
    NEXT(fsync);
    return synced(descriptor, real);
}

int fdatasync(int descriptor) {
    NEXT(fdatasync);
    return synced(descriptor, real);
}

static int opened(int descriptor, const char *path, int flags, int existed) {
    char found[PATH_MAX];
    if (descriptor >= 0 && path_of(descriptor, found)) {
        struct stat status;
        if (!fstat(descriptor, &status) && S_ISREG(status.st_mode)) {
            if (!existed) put('C', found, 0, 0, 0);
            else if (flags & O_TRUNC) put('T', found, 0, 0, 0);
        }
    }
    (void)path;
    return descriptor;
}

static int open_at(int at, const char *path, int flags, mode_t mode) {
    int existed = faccessat(at, path, F_OK, 0) == 0;
    if (folder_length && (flags & O_CREAT) && watched(path) && fails()) return -1;
    return opened((int)syscall(SYS_openat, at, path, flags, mode), path, flags, existed);
}

#define WITH_MODE \
    mode_t mode = 0; \
    if (flags & O_CREAT) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
    }

int open(const char *path, int flags, ...) {
    WITH_MODE
    return open_at(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    WITH_MODE
    return open_at(AT_FDCWD, path, flags | O_LARGEFILE, mode);
}

int openat(int at, const char *path, int flags, ...) {
    WITH_MODE
    return open_at(at, path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...) {
    WITH_MODE
    return open_at(at, path, flags | O_LARGEFILE, mode);
}

static int named(char letter, const char *from, const char *to, int result) {
    if (!result) put(letter, from, 0, to, to ? (uint32_t)strlen(to) : 0);
    return result;
}

int unlink(const char *path) {
    NEXT(unlink);
    if (!watched(path)) return real(path);
    if (fails()) return -1;
    return named('U', path, 0, real(path));
}

int rename(const char *from, const char *to) {
    NEXT(rename);
    if (!watched(from)) return real(from, to);
    if (fails()) return -1;
    return named('R', from, to, real(from, to));
}

int link(const char *from, const char *to) {
    NEXT(link);
    if (!watched(from)) return real(from, to);
    if (fails()) return -1;
    return named('L', from, to, real(from, to));
}

int linkat(int from_at, const char *from, int to_at, const char *to, int flags) {
    NEXT(linkat);
    if (!watched(from)) return real(from_at, from, to_at, to, flags);
    if (fails()) return -1;
    return named('L', from, to, real(from_at, from, to_at, to, flags));
}
