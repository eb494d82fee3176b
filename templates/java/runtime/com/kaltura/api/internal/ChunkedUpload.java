package com.kaltura.api.internal;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.files.UploadProgress;
import com.kaltura.api.files.UploadSettings;
import com.kaltura.api.http.RetryPolicy;
import java.util.concurrent.CompletableFuture;

/**
 * Uploads in chunks that survive broken connections ({@code protocol.md 8.2}, 8.3).
 *
 * @param <K> the class of upload tokens
 */
public final class ChunkedUpload<K> {
  private static final String NOT_ALL_THERE = "UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE";

  private final CallEngine engine;
  private final UploadTokens<K> tokens;
  private final RetryPolicy policy;
  private final FileSource source;
  private final UploadSettings settings;
  private UploadState state;
  private long offset;

  /** The end of what was ever sent. */
  private long sent;

  /** The end of what the server ever had. */
  private long reached;

  private int failures;

  /**
   * Describes an upload.
   *
   * @param engine makes the calls
   * @param tokens the calls that are made
   * @param policy how often a chunk is sent again
   * @param source the file
   * @param settings how it is uploaded
   */
  public ChunkedUpload(
      CallEngine engine,
      UploadTokens<K> tokens,
      RetryPolicy policy,
      FileSource source,
      UploadSettings settings) {
    this.engine = engine;
    this.tokens = tokens;
    this.policy = policy;
    this.source = source;
    this.settings = settings;
  }

  /**
   * Uploads the file.
   *
   * @return the upload token, with the whole file
   * @throws UsageException if the file does not fit what was uploaded before, or the server cannot
   *     continue uploads
   * @throws KalturaException if the upload failed for good
   */
  public K run() {
    K token;
    if (settings.uploadToken() == null) {
      token = tokens.add(source.name(), source.size());
      state = believed(tokens.state(token));
    } else {
      if (!tokens.isChunked()) {
        throw new UsageException("the server of this client cannot continue an upload");
      }
      token = tokens.get(settings.uploadToken());
      state = tokens.state(token);
      sent = state.uploaded;
      reached = state.uploaded;
      if (state.full) {
        return token;
      }
    }
    return tokens.isChunked() ? inChunks() : whole();
  }

  /**
   * Uploads the file on a thread of its own. Cancelling the future ends it.
   *
   * @return the upload token, or the errors of {@link #run}
   */
  public CompletableFuture<K> runAsync() {
    return engine.onWorker(this::run);
  }

  private K whole() {
    K token = tokens.uploadWhole(state.id, source);
    tell(source.size(), source.size());
    return token;
  }

  private K inChunks() {
    offset = state.uploaded;
    try (Chunks chunks = Chunks.of(source)) {
      while (true) {
        FileSource chunk = chunks.at(offset, settings.chunkSize());
        sent = Math.max(sent, offset + chunk.size());
        boolean last = chunks.isLast();
        K token = send(chunk, last);
        if (token != null) {
          return token;
        }
      }
    }
  }

  /** Sends a chunk; gives the token when the upload is complete, else null. */
  private K send(FileSource chunk, boolean last) {
    try {
      boolean first = offset == 0;
      boolean ends = last && !state.finalizesItself;
      K token = tokens.upload(state.id, chunk, !first, ends, first ? -1 : offset);
      advance(offset + chunk.size(), last);
      return last ? token : null;
    } catch (ApiException error) {
      // The server waits for chunks that it takes to be on their way.
      if (!error.code().equals(NOT_ALL_THERE) || !last) {
        throw error;
      }
      sleepOrThrow(error, true);
      return null;
    } catch (TransportException error) {
      sleepOrThrow(error, false);
      return afterBreak(chunk);
    }
  }

  /** Asks where to go on. */
  private K afterBreak(FileSource chunk) {
    K token = tokens.get(state.id);
    UploadState now = believed(tokens.state(token));
    if (now.full) {
      advance(offset + chunk.size(), true);
      return token;
    }
    advance(now.uploaded, false);
    return null;
  }

  /** Refuses a token that claims what was never sent: it would leave a hole in the file. */
  private UploadState believed(UploadState told) {
    if (told.uploaded > sent) {
      throw new MalformedAnswerException(
          "the server claims to have " + told.uploaded + " bytes, of " + sent + " that were sent",
          "result.uploadedFileSize");
    }
    return told;
  }

  private void sleepOrThrow(KalturaException error, boolean passing) {
    failures++;
    Retries.Failure failure = passing ? Retries.Failure.PASSING : Retries.Failure.of(error, false);
    double chance = engine.config().clock.random();
    long delay = Retries.delay(policy, failures, failure, -1, true, chance);
    if (delay < 0) {
      throw error;
    }
    engine.sleep(delay);
  }

  private void advance(long now, boolean last) {
    // One that goes back and forth gets nowhere.
    if (now > reached || last) {
      reached = now;
      failures = 0;
      tell(now, last ? now : source.size());
    }
    offset = now;
  }

  private void tell(long bytes, long total) {
    UploadProgress listener = settings.progress();
    if (listener != null && bytes >= 0) {
      listener.sent(bytes, total);
    }
  }
}
