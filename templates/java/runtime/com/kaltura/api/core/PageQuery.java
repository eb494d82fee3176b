package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import java.util.Collections;
import java.util.List;

/**
 * A call that lists, to be asked for any of its pages ({@code protocol.md 5.8}).
 *
 * @param <R> the type of a page
 */
final class PageQuery<R extends ApiObject> {
  private static final String PAGER = "pager";
  private static final String INDEX = "pageIndex";

  final Call<R> call;
  private final String pagerType;
  private final Schema schema;
  private final long first;

  PageQuery(Call<R> call, String pagerType, Schema schema) {
    this.call = call;
    this.pagerType = pagerType;
    this.schema = schema;
    Object index = given() == null ? null : valueOf(given(), INDEX);
    this.first = index instanceof Long number && number > 0 ? number : 1;
  }

  private ApiObject given() {
    return call.arguments.get(PAGER) instanceof ApiObject pager ? pager : null;
  }

  /** The call for a page, counted from 0 in this list. */
  Call<R> page(int number) {
    if (number == 0) {
      return call;
    }
    ApiObject pager = given() == null ? fresh() : given();
    State state = pager.state().copy();
    Property<?> index = state.type.find(INDEX);
    if (index == null) {
      throw new UsageException("this client has no pager for " + call);
    }
    state.put(index, first + number);
    return call.with(PAGER, pager.create(state));
  }

  private ApiObject fresh() {
    ApiObject declared = schema.declared(pagerType);
    return declared.state().type.isAbstract ? schema.declared("KalturaFilterPager") : declared;
  }

  @SuppressWarnings("unchecked")
  static <E> List<E> objects(ApiObject response) {
    Object found = response == null ? null : valueOf(response, "objects");
    return found instanceof List ? (List<E>) found : Collections.emptyList();
  }

  static Long total(ApiObject response) {
    return response != null && valueOf(response, "totalCount") instanceof Long total ? total : null;
  }

  private static Object valueOf(ApiObject object, String wire) {
    Property<?> property = object.state().type.find(wire);
    return property == null ? null : object.state().get(property);
  }

  /** How far a list was read, and so whether there is more of it. */
  final class Progress {
    private long before;
    private long seen;
    private int number;

    /** The number of the page to ask for next, counted from 0. */
    int next() {
      return number;
    }

    /**
     * Notes a page, and tells whether to ask for the next one. A short page is not the end: servers
     * cap the page size, and leave objects out that the caller may not see.
     */
    boolean moreAfter(ApiObject response) {
      List<?> objects = objects(response);
      if (number == 0) {
        // A page is never longer than the page size, so this guess is never too high.
        before = (first - 1) * objects.size();
      }
      number++;
      seen += objects.size();
      Long total = total(response);
      return !objects.isEmpty() && (total == null || total < 0 || before + seen < total);
    }
  }
}
