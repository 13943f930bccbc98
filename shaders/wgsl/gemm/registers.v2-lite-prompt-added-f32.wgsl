var<workgroup> shared_v25: array<f32, 272>;
var<workgroup> shared_v29: array<f32, 272>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v444: vec3<u32>, @builtin(local_invocation_index) v447: u32, @builtin(local_invocation_id) v457: vec3<u32>) {
let v484 = &v13;
let v485 = &v9;
let v486 = &v5;
let v487 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v428 = &shared_v25;
let v429 = &shared_v29;
let v35 = u32(1);
let v445 = v444[1];
let v45 = u32(v445);
let v46 = v45 % v21;
let v47 = u32(16);
let v48 = v46 * v47;
let v51 = v45 / v21;
var<function> v432_store: array<u32, 1>= array<u32, 1>();
let v432 = &v432_store;
let v448 = v447;
let v57 = u32(v448);
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
let v75 = &(*v432)[v3];
*v75 = v70;
let v450 = v444[0];
let v83 = u32(v450);
let v85 = v83 * v47;
var<function> v433_store: array<u32, 1>= array<u32, 1>();
let v433 = &v433_store;
let v96 = v85 + v59;
let v98 = v19 - v35;
let v99 = min(v96, v98);
let v100 = v51 * v19;
let v101 = v100 + v99;
let v102 = v101 * v18;
let v107 = &(*v433)[v3];
*v107 = v102;
var<function> v434_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v434 = &v434_store;
var<function> v435_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v435 = &v435_store;
var<function> v436_store: array<f32, 1>= array<f32, 1>();
let v436 = &v436_store;
let v124 = &(*v436)[v3];
let v125 = f32(0.0);
*v124 = v125;
var<function> v437_store: array<f32, 1>= array<f32, 1>();
let v437 = &v437_store;
let v134 = &(*v437)[v3];
*v134 = v125;
var<function> v438_store: u32;
let v438 = &v438_store;
*v438 = v3;
loop {
let v139 = *v438;
let v140 = v139 < v17;
if !v140 { break; }
let v145 = v57 % v58;
let v146 = *v438;
let v147 = v146 + v145;
let v149 = vec4<f32>(v125);
var<function> v440_store: vec4<f32>;
let v440 = &v440_store;
*v440 = v149;
let v151 = v147 < v17;
if v151 {
let v157 = *v75;
let v158 = v157 + v147;
let v162 = &(*v487)[v158];
let v163 = *v162;
*v440 = v163;

}
let v168 = &(*v434)[v3];
let v169 = *v440;
*v168 = v169;
var<function> v441_store: vec4<f32>;
let v441 = &v441_store;
*v441 = v149;
if v151 {
let v179 = *v107;
let v180 = v179 + v147;
let v184 = &(*v486)[v180];
let v185 = *v184;
*v441 = v185;

}
let v190 = &(*v435)[v3];
let v191 = *v441;
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
let v221 = &(*v428)[v215];
*v221 = v212;
let v222 = v211[1];
let v227 = v215 + v35;
let v231 = &(*v428)[v227];
*v231 = v222;
let v232 = v211[2];
let v236 = u32(2);
let v237 = v215 + v236;
let v241 = &(*v428)[v237];
*v241 = v232;
let v242 = v211[3];
let v246 = u32(3);
let v247 = v215 + v246;
let v251 = &(*v428)[v247];
*v251 = v242;

}
if v205 {
let v271 = *v190;
let v272 = v271[0];
let v273 = u32(17);
let v274 = v59 * v273;
let v275 = v274 + v197;
let v281 = &(*v429)[v275];
*v281 = v272;
let v282 = v271[1];
let v287 = v275 + v35;
let v291 = &(*v429)[v287];
*v291 = v282;
let v292 = v271[2];
let v296 = u32(2);
let v297 = v275 + v296;
let v301 = &(*v429)[v297];
*v301 = v292;
let v302 = v271[3];
let v306 = u32(3);
let v307 = v275 + v306;
let v311 = &(*v429)[v307];
*v311 = v302;

}
workgroupBarrier();
var<function> v442_store: array<f32, 1>= array<f32, 1>();
let v442 = &v442_store;
for(var v319: u32 = v3; v319 < v47; v319 += v35) {
let v458 = v457[1];
let v322 = u32(v458);
let v325 = u32(17);
let v326 = v322 * v325;
let v327 = v326 + v319;
let v331 = &(*v428)[v327];
let v332 = *v331;
let v337 = &(*v442)[v3];
*v337 = v332;
let v459 = v457[0];
let v339 = u32(v459);
let v343 = v339 * v325;
let v344 = v343 + v319;
let v348 = &(*v429)[v344];
let v349 = *v348;
let v355 = *v337;
let v362 = *v124;
let v483 = fma(v355, v349, v362);
*v124 = v483;

}
let v364 = *v438;
let v366 = v364 + v58;
*v438 = v366;

}
let v461 = v457[1];
let v373 = u32(v461);
let v374 = v48 + v373;
let v463 = v457[0];
let v380 = u32(v463);
let v381 = v85 + v380;
let v391 = *v124;
let v398 = v374 < v20;
let v399 = v381 < v19;
let v400 = v398 && v399;
if v400 {
let v401 = v374 * v22;
let v405 = v401 + v51;
let v465 = v444[2];
let v407 = u32(v465);
let v408 = v407 * v20;
let v409 = v408 * v22;
let v410 = v409 + v405;
let v411 = v410 * v19;
let v412 = v411 + v381;
let v416 = &(*v485)[v412];
let v417 = *v416;
let v418 = v391 + v417;
let v422 = &(*v484)[v412];
*v422 = v418;

}
return;

}
