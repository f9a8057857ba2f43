;; Splits bytes into lines and tab-separated cells, sixteen bytes at a time.
;; split-lines.ts says what it writes and holds the same function in TypeScript, for machines without WebAssembly;
;; tools/scripts/generate-split-lines.mjs makes split-lines.wasm.ts of this file.
(module
  (import "files" "memory" (memory 1))

  ;; $line      where the first line starts
  ;; $to        where the bytes end; the sixteen behind them are zero
  ;; $repeated  how many leading cells tend to be those of the line before
  ;; $out       where to write
  ;; returns    where the unfinished line starts
  (func (export "splitLines") (param $line i32) (param $to i32) (param $repeated i32) (param $out i32) (result i32)
    (local $header i32) (local $at i32) (local $bytes v128)
    (local $tabs i32) (local $feeds i32) (local $high i32) (local $before i32)
    (local $flags i32) (local $end i32) (local $fields i32)
    (local $last i32) (local $width i32) (local $rest i32) (local $equal i32)

    (loop $nextLine
      (local.set $header (local.get $out))
      (i32.store offset=8 (local.get $header) (local.get $line))
      (local.set $out (i32.add (local.get $header) (i32.const 12)))
      (local.set $flags (i32.const 0))
      (local.set $at (local.get $line))

      (loop $nextBytes
        (if (i32.ge_u (local.get $at) (local.get $to)) (then
          (i32.store (local.get $header) (i32.const 0))
          (return (local.get $line))))
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $tabs (i8x16.bitmask (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 9)))))
        (local.set $feeds (i8x16.bitmask (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 10)))))
        (local.set $high (i8x16.bitmask (local.get $bytes)))
        (if (local.get $feeds) (then
          ;; What stands behind the first line feed belongs to the next line.
          (local.set $before (i32.sub (i32.and (local.get $feeds) (i32.sub (i32.const 0) (local.get $feeds))) (i32.const 1)))
          (local.set $tabs (i32.and (local.get $tabs) (local.get $before)))
          (local.set $high (i32.and (local.get $high) (local.get $before)))))
        (if (local.get $high) (then
          (local.set $flags (i32.const 2))))
        (if (local.get $tabs) (then
          (loop $nextTab
            (i32.store (local.get $out) (i32.add (i32.add (local.get $at) (i32.const 1)) (i32.ctz (local.get $tabs))))
            (local.set $out (i32.add (local.get $out) (i32.const 4)))
            (br_if $nextTab (local.tee $tabs (i32.and (local.get $tabs) (i32.sub (local.get $tabs) (i32.const 1))))))))
        (if (i32.eqz (local.get $feeds)) (then
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $nextBytes))))

      (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $feeds))))
      (local.set $end (local.get $at))
      (if (i32.gt_u (local.get $end) (local.get $line)) (then
        (if (i32.eq (i32.load8_u (i32.sub (local.get $end) (i32.const 1))) (i32.const 13)) (then
          (local.set $flags (i32.or (local.get $flags) (i32.const 4)))
          (local.set $end (i32.sub (local.get $end) (i32.const 1)))))))

      ;; Whether the leading cells are the last line's: as many equal bytes as those take. $width is 0 where there is no such line.
      (if (local.get $width) (then
        (local.set $rest (local.get $width))
        (block $different
          (loop $nextSixteen
            (local.set $before (i32.sub (local.get $width) (local.get $rest)))
            (local.set $equal (i32.ctz (i32.xor (i32.const -1) (i8x16.bitmask (i8x16.eq
              (v128.load (i32.add (local.get $last) (local.get $before)))
              (v128.load (i32.add (local.get $line) (local.get $before))))))))
            (br_if $different (i32.lt_u (local.get $equal) (select (i32.const 16) (local.get $rest) (i32.gt_u (local.get $rest) (i32.const 16)))))
            (local.set $rest (i32.sub (local.get $rest) (i32.const 16)))
            (br_if $nextSixteen (i32.gt_s (local.get $rest) (i32.const 0))))
          (local.set $flags (i32.or (local.get $flags) (i32.const 1))))))

      (local.set $fields (i32.shr_u (i32.sub (i32.sub (local.get $out) (local.get $header)) (i32.const 8)) (i32.const 2)))
      (i32.store (local.get $header) (local.get $fields))
      (i32.store offset=4 (local.get $header) (local.get $flags))
      (i32.store (local.get $out) (i32.add (local.get $end) (i32.const 1)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))

      (local.set $width (i32.const 0))
      (if (i32.and (i32.gt_u (local.get $repeated) (i32.const 0)) (i32.gt_u (local.get $fields) (local.get $repeated))) (then
        (local.set $width (i32.sub
          (i32.load offset=8 (i32.add (local.get $header) (i32.shl (local.get $repeated) (i32.const 2))))
          (local.get $line)))))
      (local.set $last (local.get $line))
      (local.set $line (i32.add (local.get $at) (i32.const 1)))
      (br $nextLine))
    (unreachable)))
