package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import java.util.List;

/**
 * A list in the result of an earlier call of the same multirequest.
 *
 * @param <E> the type of its elements
 */
public final class ListToken<E> extends Token<List<E>> {
  ListToken(Pending<?> call, String path) {
    super(call, path);
  }

  /**
   * One element.
   *
   * @param index its place, from 0
   * @return what stands for it
   * @throws UsageException if the index is negative
   */
  public Token<E> at(int index) {
    return new Token<>(origin(), path() + ":" + checkedIndex(index));
  }

  /**
   * All elements: of a property of them, all values with commas between.
   *
   * @return what stands for them
   */
  public Token<E> every() {
    return new Token<>(origin(), path() + ":_all");
  }

  static int checkedIndex(int index) {
    if (index < 0) {
      throw new UsageException("an index counts from 0 up, not " + index);
    }
    return index;
  }
}
