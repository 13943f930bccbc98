var<workgroup> shared_v18: array<f32, 272>;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_2(@builtin(workgroup_id) v369: vec3<u32>, @builtin(local_invocation_index) v371: u32, @builtin(local_invocation_id) v380: vec3<u32>) {
let v406 = &v9;
let v407 = &v5;
let v408 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v353 = &shared_v18;
let v354 = &shared_v22;
let v28 = u32(1);
let v370 = v369[1];
let v38 = u32(v370);
let v39 = u32(16);
let v40 = v38 * v39;
var<function> v357_store: array<u32, 1>= array<u32, 1>();
let v357 = &v357_store;
let v372 = v371;
let v46 = u32(v372);
let v47 = u32(8);
let v48 = v46 / v47;
let v51 = u32(15);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v357)[v3];
*v62 = v57;
let v373 = v369[0];
let v66 = u32(v373);
let v68 = v66 * v39;
var<function> v358_store: array<u32, 1>= array<u32, 1>();
let v358 = &v358_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v358)[v3];
*v90 = v85;
var<function> v359_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v359 = &v359_store;
var<function> v360_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v360 = &v360_store;
var<function> v361_store: array<f32, 1>= array<f32, 1>();
let v361 = &v361_store;
let v107 = &(*v361)[v3];
let v108 = f32(0.0);
*v107 = v108;
var<function> v362_store: array<f32, 1>= array<f32, 1>();
let v362 = &v362_store;
let v117 = &(*v362)[v3];
*v117 = v108;
var<function> v363_store: u32;
let v363 = &v363_store;
*v363 = v3;
loop {
let v122 = *v363;
let v123 = v122 < v13;
if !v123 { break; }
let v128 = v46 % v47;
let v129 = *v363;
let v130 = v129 + v128;
let v132 = vec2<f32>(v108);
var<function> v365_store: vec2<f32>;
let v365 = &v365_store;
*v365 = v132;
let v134 = v130 < v13;
if v134 {
let v140 = *v62;
let v141 = v140 + v130;
let v145 = &(*v408)[v141];
let v146 = *v145;
*v365 = v146;

}
let v151 = &(*v359)[v3];
let v152 = *v365;
*v151 = v152;
var<function> v366_store: vec2<f32>;
let v366 = &v366_store;
*v366 = v132;
if v134 {
let v162 = *v90;
let v163 = v162 + v130;
let v167 = &(*v407)[v163];
let v168 = *v167;
*v366 = v168;

}
let v173 = &(*v360)[v3];
let v174 = *v366;
*v173 = v174;
workgroupBarrier();
let v179 = u32(2);
let v180 = v128 * v179;
let v188 = v48 < v39;
if v188 {
let v194 = *v151;
let v195 = v194[0];
let v196 = u32(17);
let v197 = v48 * v196;
let v198 = v197 + v180;
let v204 = &(*v353)[v198];
*v204 = v195;
let v205 = v194[1];
let v210 = v198 + v28;
let v214 = &(*v353)[v210];
*v214 = v205;

}
if v188 {
let v234 = *v173;
let v235 = v234[0];
let v236 = u32(17);
let v237 = v48 * v236;
let v238 = v237 + v180;
let v244 = &(*v354)[v238];
*v244 = v235;
let v245 = v234[1];
let v250 = v238 + v28;
let v254 = &(*v354)[v250];
*v254 = v245;

}
workgroupBarrier();
var<function> v367_store: array<f32, 1>= array<f32, 1>();
let v367 = &v367_store;
for(var v262: u32 = v3; v262 < v39; v262 += v28) {
let v381 = v380[1];
let v265 = u32(v381);
let v268 = u32(17);
let v269 = v265 * v268;
let v270 = v269 + v262;
let v274 = &(*v353)[v270];
let v275 = *v274;
let v280 = &(*v367)[v3];
*v280 = v275;
let v382 = v380[0];
let v282 = u32(v382);
let v286 = v282 * v268;
let v287 = v286 + v262;
let v291 = &(*v354)[v287];
let v292 = *v291;
let v298 = *v280;
let v305 = *v107;
let v405 = fma(v298, v292, v305);
*v107 = v405;

}
let v307 = *v363;
let v309 = v307 + v47;
*v363 = v309;

}
let v384 = v380[1];
let v315 = u32(v384);
let v316 = v40 + v315;
let v386 = v380[0];
let v322 = u32(v386);
let v323 = v68 + v322;
let v333 = *v107;
let v340 = v316 < v16;
let v341 = v323 < v15;
let v342 = v340 && v341;
if v342 {
let v343 = v316 * v15;
let v344 = v343 + v323;
let v348 = &(*v406)[v344];
*v348 = v333;

}
return;

}
