enable f16;
var<workgroup> shared_v25: array<f32, 272>;
var<workgroup> shared_v29: array<f32, 272>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v445: vec3<u32>, @builtin(local_invocation_index) v448: u32, @builtin(local_invocation_id) v458: vec3<u32>) {
let v485 = &v13;
let v486 = &v9;
let v487 = &v5;
let v488 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v429 = &shared_v25;
let v430 = &shared_v29;
let v35 = u32(1);
let v446 = v445[1];
let v45 = u32(v446);
let v46 = v45 % v21;
let v47 = u32(16);
let v48 = v46 * v47;
let v51 = v45 / v21;
var<function> v433_store: array<u32, 1>= array<u32, 1>();
let v433 = &v433_store;
let v449 = v448;
let v57 = u32(v449);
let v58 = u32(4);
let v59 = v57 / v58;
let v62 = u32(15);
let v63 = min(v59, v62);
let v64 = v48 + v63;
let v66 = v20 - v35;
let v67 = min(v64, v66);
let v68 = v67 * v22;
let v69 = v68 + v51;
let v70 = v69 * v17;
let v75 = &(*v433)[v3];
*v75 = v70;
let v451 = v445[0];
let v83 = u32(v451);
let v85 = v83 * v47;
var<function> v434_store: array<u32, 1>= array<u32, 1>();
let v434 = &v434_store;
let v96 = v85 + v59;
let v98 = v19 - v35;
let v99 = min(v96, v98);
let v100 = v51 * v19;
let v101 = v100 + v99;
let v102 = v101 * v18;
let v107 = &(*v434)[v3];
*v107 = v102;
var<function> v435_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v435 = &v435_store;
var<function> v436_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v436 = &v436_store;
var<function> v437_store: array<f32, 1>= array<f32, 1>();
let v437 = &v437_store;
let v124 = &(*v437)[v3];
let v125 = f32(0.0);
*v124 = v125;
var<function> v438_store: array<f32, 1>= array<f32, 1>();
let v438 = &v438_store;
let v134 = &(*v438)[v3];
*v134 = v125;
var<function> v439_store: u32;
let v439 = &v439_store;
*v439 = v3;
loop {
let v139 = *v439;
let v140 = v139 < v17;
if !v140 { break; }
let v145 = v57 % v58;
let v146 = *v439;
let v147 = v146 + v145;
let v149 = vec4<f32>(v125);
var<function> v441_store: vec4<f32>;
let v441 = &v441_store;
*v441 = v149;
let v151 = v147 < v17;
if v151 {
let v157 = *v75;
let v158 = v157 + v147;
let v162 = &(*v488)[v158];
let v163 = *v162;
*v441 = v163;

}
let v168 = &(*v435)[v3];
let v169 = *v441;
*v168 = v169;
let v170 = f16(0.0);
let v171 = vec4<f16>(v170);
var<function> v442_store: vec4<f16>;
let v442 = &v442_store;
*v442 = v171;
if v151 {
let v179 = *v107;
let v180 = v179 + v147;
let v184 = &(*v487)[v180];
let v185 = *v184;
*v442 = v185;

}
let v190 = &(*v436)[v3];
let v191 = *v442;
*v190 = v191;
workgroupBarrier();
let v197 = v145 * v58;
let v205 = v59 < v47;
if v205 {
let v211 = *v168;
let v212 = v211[0];
let v213 = u32(17);
let v214 = v59 * v213;
let v215 = v214 + v197;
let v221 = &(*v429)[v215];
*v221 = v212;
let v222 = v211[1];
let v227 = v215 + v35;
let v231 = &(*v429)[v227];
*v231 = v222;
let v232 = v211[2];
let v236 = u32(2);
let v237 = v215 + v236;
let v241 = &(*v429)[v237];
*v241 = v232;
let v242 = v211[3];
let v246 = u32(3);
let v247 = v215 + v246;
let v251 = &(*v429)[v247];
*v251 = v242;

}
if v205 {
let v271 = *v190;
let v272 = vec4<f32>(v271);
let v273 = v272[0];
let v274 = u32(17);
let v275 = v59 * v274;
let v276 = v275 + v197;
let v282 = &(*v430)[v276];
*v282 = v273;
let v283 = v272[1];
let v288 = v276 + v35;
let v292 = &(*v430)[v288];
*v292 = v283;
let v293 = v272[2];
let v297 = u32(2);
let v298 = v276 + v297;
let v302 = &(*v430)[v298];
*v302 = v293;
let v303 = v272[3];
let v307 = u32(3);
let v308 = v276 + v307;
let v312 = &(*v430)[v308];
*v312 = v303;

}
workgroupBarrier();
var<function> v443_store: array<f32, 1>= array<f32, 1>();
let v443 = &v443_store;
for(var v320: u32 = v3; v320 < v47; v320 += v35) {
let v459 = v458[1];
let v323 = u32(v459);
let v326 = u32(17);
let v327 = v323 * v326;
let v328 = v327 + v320;
let v332 = &(*v429)[v328];
let v333 = *v332;
let v338 = &(*v443)[v3];
*v338 = v333;
let v460 = v458[0];
let v340 = u32(v460);
let v344 = v340 * v326;
let v345 = v344 + v320;
let v349 = &(*v430)[v345];
let v350 = *v349;
let v356 = *v338;
let v363 = *v124;
let v484 = fma(v356, v350, v363);
*v124 = v484;

}
let v365 = *v439;
let v367 = v365 + v58;
*v439 = v367;

}
let v462 = v458[1];
let v374 = u32(v462);
let v375 = v48 + v374;
let v464 = v458[0];
let v381 = u32(v464);
let v382 = v85 + v381;
let v392 = *v124;
let v399 = v375 < v20;
let v400 = v382 < v19;
let v401 = v399 && v400;
if v401 {
let v402 = v375 * v22;
let v406 = v402 + v51;
let v466 = v445[2];
let v408 = u32(v466);
let v409 = v408 * v20;
let v410 = v409 * v22;
let v411 = v410 + v406;
let v412 = v411 * v19;
let v413 = v412 + v382;
let v417 = &(*v486)[v413];
let v418 = *v417;
let v419 = v392 + v418;
let v423 = &(*v485)[v413];
*v423 = v419;

}
return;

}
