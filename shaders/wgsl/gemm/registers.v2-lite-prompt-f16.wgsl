enable f16;
var<workgroup> shared_v18: array<f32, 272>;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(workgroup_id) v410: vec3<u32>, @builtin(local_invocation_index) v412: u32, @builtin(local_invocation_id) v421: vec3<u32>) {
let v447 = &v9;
let v448 = &v5;
let v449 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v394 = &shared_v18;
let v395 = &shared_v22;
let v28 = u32(1);
let v411 = v410[1];
let v38 = u32(v411);
let v39 = u32(16);
let v40 = v38 * v39;
var<function> v398_store: array<u32, 1>= array<u32, 1>();
let v398 = &v398_store;
let v413 = v412;
let v46 = u32(v413);
let v47 = u32(4);
let v48 = v46 / v47;
let v51 = u32(15);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v398)[v3];
*v62 = v57;
let v414 = v410[0];
let v66 = u32(v414);
let v68 = v66 * v39;
var<function> v399_store: array<u32, 1>= array<u32, 1>();
let v399 = &v399_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v399)[v3];
*v90 = v85;
var<function> v400_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v400 = &v400_store;
var<function> v401_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v401 = &v401_store;
var<function> v402_store: array<f32, 1>= array<f32, 1>();
let v402 = &v402_store;
let v107 = &(*v402)[v3];
let v108 = f32(0.0);
*v107 = v108;
var<function> v403_store: array<f32, 1>= array<f32, 1>();
let v403 = &v403_store;
let v117 = &(*v403)[v3];
*v117 = v108;
var<function> v404_store: u32;
let v404 = &v404_store;
*v404 = v3;
loop {
let v122 = *v404;
let v123 = v122 < v13;
if !v123 { break; }
let v128 = v46 % v47;
let v129 = *v404;
let v130 = v129 + v128;
let v132 = vec4<f32>(v108);
var<function> v406_store: vec4<f32>;
let v406 = &v406_store;
*v406 = v132;
let v134 = v130 < v13;
if v134 {
let v140 = *v62;
let v141 = v140 + v130;
let v145 = &(*v449)[v141];
let v146 = *v145;
*v406 = v146;

}
let v151 = &(*v400)[v3];
let v152 = *v406;
*v151 = v152;
let v153 = f16(0.0);
let v154 = vec4<f16>(v153);
var<function> v407_store: vec4<f16>;
let v407 = &v407_store;
*v407 = v154;
if v134 {
let v162 = *v90;
let v163 = v162 + v130;
let v167 = &(*v448)[v163];
let v168 = *v167;
*v407 = v168;

}
let v173 = &(*v401)[v3];
let v174 = *v407;
*v173 = v174;
workgroupBarrier();
let v180 = v128 * v47;
let v188 = v48 < v39;
if v188 {
let v194 = *v151;
let v195 = v194[0];
let v196 = u32(17);
let v197 = v48 * v196;
let v198 = v197 + v180;
let v204 = &(*v394)[v198];
*v204 = v195;
let v205 = v194[1];
let v210 = v198 + v28;
let v214 = &(*v394)[v210];
*v214 = v205;
let v215 = v194[2];
let v219 = u32(2);
let v220 = v198 + v219;
let v224 = &(*v394)[v220];
*v224 = v215;
let v225 = v194[3];
let v229 = u32(3);
let v230 = v198 + v229;
let v234 = &(*v394)[v230];
*v234 = v225;

}
if v188 {
let v254 = *v173;
let v255 = vec4<f32>(v254);
let v256 = v255[0];
let v257 = u32(17);
let v258 = v48 * v257;
let v259 = v258 + v180;
let v265 = &(*v395)[v259];
*v265 = v256;
let v266 = v255[1];
let v271 = v259 + v28;
let v275 = &(*v395)[v271];
*v275 = v266;
let v276 = v255[2];
let v280 = u32(2);
let v281 = v259 + v280;
let v285 = &(*v395)[v281];
*v285 = v276;
let v286 = v255[3];
let v290 = u32(3);
let v291 = v259 + v290;
let v295 = &(*v395)[v291];
*v295 = v286;

}
workgroupBarrier();
var<function> v408_store: array<f32, 1>= array<f32, 1>();
let v408 = &v408_store;
for(var v303: u32 = v3; v303 < v39; v303 += v28) {
let v422 = v421[1];
let v306 = u32(v422);
let v309 = u32(17);
let v310 = v306 * v309;
let v311 = v310 + v303;
let v315 = &(*v394)[v311];
let v316 = *v315;
let v321 = &(*v408)[v3];
*v321 = v316;
let v423 = v421[0];
let v323 = u32(v423);
let v327 = v323 * v309;
let v328 = v327 + v303;
let v332 = &(*v395)[v328];
let v333 = *v332;
let v339 = *v321;
let v346 = *v107;
let v446 = fma(v339, v333, v346);
*v107 = v446;

}
let v348 = *v404;
let v350 = v348 + v47;
*v404 = v350;

}
let v425 = v421[1];
let v356 = u32(v425);
let v357 = v40 + v356;
let v427 = v421[0];
let v363 = u32(v427);
let v364 = v68 + v363;
let v374 = *v107;
let v381 = v357 < v16;
let v382 = v364 < v15;
let v383 = v381 && v382;
if v383 {
let v384 = v357 * v15;
let v385 = v384 + v364;
let v389 = &(*v447)[v385];
*v389 = v374;

}
return;

}
