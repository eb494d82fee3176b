package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import java.util.Map;

/**
 * A map in the result of an earlier call of the same multirequest.
 *
 * @param <E> the type of its objects
 */
public final class MapToken<E> extends Token<Map<String, E>> {
  MapToken(Pending<?> call, String path) {
    super(call, path);
  }

  /**
   * One object.
   *
   * @param key its key
   * @return what stands for it
   * @throws UsageException if no token can name the key
   */
  public Token<E> at(String key) {
    return new Token<>(origin(), path() + ":" + plain(key));
  }
}
