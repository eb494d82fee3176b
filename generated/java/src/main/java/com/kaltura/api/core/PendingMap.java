package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import java.util.Map;

/**
 * The result of a call of a multirequest that answers a map.
 *
 * @param <E> the type of its objects
 */
public final class PendingMap<E> extends Pending<Map<String, E>> {
  PendingMap(String label, int position) {
    super(label, position);
  }

  /**
   * One object.
   *
   * @param key its key
   * @return what stands for it
   * @throws UsageException if no token can name the key
   */
  public Token<E> at(String key) {
    return new Token<>(this, ":" + plain(key));
  }
}
