package com.kaltura.api.core;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that pages by itself: iterate over it for all objects of all pages.
 *
 * <p>The first page is there at once. Further pages are requested when the iteration gets to them;
 * leaving it early requests nothing more. Each iteration requests them anew. When something is
 * added or removed meanwhile, an object can come twice or not at all.
 *
 * @param <E> the type of the objects
 * @param <R> the type of a page
 */
public final class Pages<E, R extends ApiObject> implements Iterable<E> {
  private final Caller caller;
  private final PageQuery<R> query;
  private final RequestSettings options;
  private final R response;

  Pages(Caller caller, PageQuery<R> query, RequestSettings options) {
    this.caller = caller;
    this.query = query;
    this.options = options;
    this.response = load(0);
  }

  private R load(int number) {
    return caller.engine.execute(caller.exchange(query.page(number), options)).value();
  }

  /**
   * The first page, as the server answered it.
   *
   * @return the page
   */
  public R response() {
    return response;
  }

  /**
   * The objects of the first page.
   *
   * @return the objects
   */
  public List<E> objects() {
    return PageQuery.objects(response);
  }

  /**
   * How many objects match on all pages.
   *
   * @return the number; null when the server does not say
   */
  public Long totalCount() {
    return PageQuery.total(response);
  }

  /**
   * The pages, the first one included.
   *
   * @return the pages; each is requested when the iteration gets to it
   */
  public Iterable<R> pages() {
    return PageIterator::new;
  }

  @Override
  public Iterator<E> iterator() {
    return new ObjectIterator();
  }

  /**
   * The objects of all pages.
   *
   * @return a sequential stream; pages are requested when it gets to them
   */
  public Stream<E> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public String toString() {
    return "list of " + query.call + ", totalCount=" + totalCount();
  }

  private final class PageIterator implements Iterator<R> {
    private final PageQuery<R>.Progress progress = query.new Progress();
    private R next = response;
    private R last;

    @Override
    public boolean hasNext() {
      if (next == null && last != null) {
        boolean more = progress.moreAfter(last);
        last = null;
        R page = more ? load(progress.next()) : null;
        next = PageQuery.objects(page).isEmpty() ? null : page;
      }
      return next != null;
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      last = next;
      next = null;
      return last;
    }
  }

  private final class ObjectIterator implements Iterator<E> {
    private final Iterator<R> pages = new PageIterator();
    private Iterator<E> objects = Collections.emptyIterator();

    @Override
    public boolean hasNext() {
      while (!objects.hasNext() && pages.hasNext()) {
        objects = PageQuery.<E>objects(pages.next()).iterator();
      }
      return objects.hasNext();
    }

    @Override
    public E next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return objects.next();
    }
  }
}
