package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import java.util.List;

/**
 * The result of a call of a multirequest that answers a list.
 *
 * @param <E> the type of its elements
 */
public final class PendingList<E> extends Pending<List<E>> {
  PendingList(String label, int position) {
    super(label, position);
  }

  /**
   * One element.
   *
   * @param index its place, from 0
   * @return what stands for it
   * @throws UsageException if the index is negative
   */
  public Token<E> at(int index) {
    return new Token<>(this, ":" + ListToken.checkedIndex(index));
  }

  /**
   * All elements: of a property of them, all values with commas between.
   *
   * @return what stands for them
   */
  public Token<E> every() {
    return new Token<>(this, ":_all");
  }
}
