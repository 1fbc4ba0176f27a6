/** Walks a tree as the reader sees it, in document order. */
import { FlatTree } from './flat-tree.ts';

/** Nodes between two pauses of a walk: about a millisecond of work in code that has just been loaded. */
const NODES_PER_STEP = 100;

/**
 * Walks a tree in document order without recursion, since pages nest 5,000 deep. `enter` says whether to go into the node;
 * `leave` follows for each node that was gone into. Neither may change the tree. Pauses now and then, so that whoever drives it can
 * let the page work in between; if the page then changes the tree, the walk may end early.
 */
export function* walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): Generator<undefined, void> {
  const tree = new FlatTree();
  let node: Node | null = root;
  for (let count = 1; node; count++) {
    if (count % NODES_PER_STEP === 0) yield;
    const inside: boolean = enter(node);
    const child: Node | null = inside ? tree.firstChild(node) : null;
    if (child) {
      node = child;
      continue;
    }
    if (inside) leave(node);
    let next: Node | null = node === root ? null : tree.next(node);
    while (node && node !== root && !next) {
      node = tree.parent(node);
      if (node) leave(node);
      next = node && node !== root ? tree.next(node) : null;
    }
    node = next;
  }
}
