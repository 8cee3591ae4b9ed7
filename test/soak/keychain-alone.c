/*
 * What a read leaves behind in the system's own libsecret, with nothing around it:
 * cc -o /tmp/keychain-alone test/soak/keychain-alone.c $(pkg-config --cflags --libs libsecret-1)
 * node scripts/desktop.mjs /tmp/keychain-alone
 */
#include <libsecret/secret.h>
#include <stdio.h>

#define READS 3000
#define ROUNDS 5

static const SecretSchema schema = {
    "org.freedesktop.Secret.Generic",
    SECRET_SCHEMA_DONT_MATCH_NAME,
    {{"service", SECRET_SCHEMA_ATTRIBUTE_STRING}, {"account", SECRET_SCHEMA_ATTRIBUTE_STRING}, {NULL, 0}}};

static long anonymous_kilobytes(void) {
  FILE *file = fopen("/proc/self/smaps_rollup", "r");
  char line[256];
  long kilobytes = 0;
  while (fgets(line, sizeof line, file) && sscanf(line, "Anonymous: %ld", &kilobytes) != 1)
    ;
  fclose(file);
  return kilobytes;
}

static long after_reading(void) {
  GError *error = NULL;
  for (int read = 0; read < READS; read++) {
    char *secret = secret_password_lookup_sync(&schema, NULL, &error, "service", "keychain-alone",
                                               "account", "store", NULL);
    if (secret == NULL) g_error("no entry: %s", error == NULL ? "" : error->message);
    secret_password_free(secret);
  }
  return anonymous_kilobytes();
}

int main(void) {
  GError *error = NULL;
  if (!secret_password_store_sync(&schema, NULL, "keychain-alone", "a secret of a store", NULL, &error,
                                  "service", "keychain-alone", "account", "store", NULL))
    g_error("not stored: %s", error->message);
  long before = after_reading();
  for (int done = 1; done <= ROUNDS; done++) {
    long now = after_reading();
    printf("%.2f kB a read (%ld kB)\n", (now - before) / (double)READS, now);
    before = now;
  }
  return 0;
}
