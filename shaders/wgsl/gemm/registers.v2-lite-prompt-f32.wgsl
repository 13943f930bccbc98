var<workgroup> shared_v18: array<f32, 272>;
var<workgroup> shared_v22: array<f32, 272>;
var<workgroup> shared_v26: array<f32, 1>;
var<workgroup> shared_v30: array<i32, 1>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(workgroup_id) v409: vec3<u32>, @builtin(local_invocation_index) v411: u32, @builtin(local_invocation_id) v420: vec3<u32>) {
let v446 = &v9;
let v447 = &v5;
let v448 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_usize[0];
let v14 = info_var.scalars_usize[1];
let v15 = info_var.scalars_usize[2];
let v16 = info_var.scalars_usize[3];
let v393 = &shared_v18;
let v394 = &shared_v22;
let v28 = u32(1);
let v410 = v409[1];
let v38 = u32(v410);
let v39 = u32(16);
let v40 = v38 * v39;
var<function> v397_store: array<u32, 1>= array<u32, 1>();
let v397 = &v397_store;
let v412 = v411;
let v46 = u32(v412);
let v47 = u32(4);
let v48 = v46 / v47;
let v51 = u32(15);
let v52 = min(v48, v51);
let v53 = v40 + v52;
let v55 = v16 - v28;
let v56 = min(v53, v55);
let v57 = v56 * v13;
let v62 = &(*v397)[v3];
*v62 = v57;
let v413 = v409[0];
let v66 = u32(v413);
let v68 = v66 * v39;
var<function> v398_store: array<u32, 1>= array<u32, 1>();
let v398 = &v398_store;
let v79 = v68 + v48;
let v81 = v15 - v28;
let v82 = min(v79, v81);
let v85 = v82 * v14;
let v90 = &(*v398)[v3];
*v90 = v85;
var<function> v399_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v399 = &v399_store;
var<function> v400_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v400 = &v400_store;
var<function> v401_store: array<f32, 1>= array<f32, 1>();
let v401 = &v401_store;
let v107 = &(*v401)[v3];
let v108 = f32(0.0);
*v107 = v108;
var<function> v402_store: array<f32, 1>= array<f32, 1>();
let v402 = &v402_store;
let v117 = &(*v402)[v3];
*v117 = v108;
var<function> v403_store: u32;
let v403 = &v403_store;
*v403 = v3;
loop {
let v122 = *v403;
let v123 = v122 < v13;
if !v123 { break; }
let v128 = v46 % v47;
let v129 = *v403;
let v130 = v129 + v128;
let v132 = vec4<f32>(v108);
var<function> v405_store: vec4<f32>;
let v405 = &v405_store;
*v405 = v132;
let v134 = v130 < v13;
if v134 {
let v140 = *v62;
let v141 = v140 + v130;
let v145 = &(*v448)[v141];
let v146 = *v145;
*v405 = v146;

}
let v151 = &(*v399)[v3];
let v152 = *v405;
*v151 = v152;
var<function> v406_store: vec4<f32>;
let v406 = &v406_store;
*v406 = v132;
if v134 {
let v162 = *v90;
let v163 = v162 + v130;
let v167 = &(*v447)[v163];
let v168 = *v167;
*v406 = v168;

}
let v173 = &(*v400)[v3];
let v174 = *v406;
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
let v204 = &(*v393)[v198];
*v204 = v195;
let v205 = v194[1];
let v210 = v198 + v28;
let v214 = &(*v393)[v210];
*v214 = v205;
let v215 = v194[2];
let v219 = u32(2);
let v220 = v198 + v219;
let v224 = &(*v393)[v220];
*v224 = v215;
let v225 = v194[3];
let v229 = u32(3);
let v230 = v198 + v229;
let v234 = &(*v393)[v230];
*v234 = v225;

}
if v188 {
let v254 = *v173;
let v255 = v254[0];
let v256 = u32(17);
let v257 = v48 * v256;
let v258 = v257 + v180;
let v264 = &(*v394)[v258];
*v264 = v255;
let v265 = v254[1];
let v270 = v258 + v28;
let v274 = &(*v394)[v270];
*v274 = v265;
let v275 = v254[2];
let v279 = u32(2);
let v280 = v258 + v279;
let v284 = &(*v394)[v280];
*v284 = v275;
let v285 = v254[3];
let v289 = u32(3);
let v290 = v258 + v289;
let v294 = &(*v394)[v290];
*v294 = v285;

}
workgroupBarrier();
var<function> v407_store: array<f32, 1>= array<f32, 1>();
let v407 = &v407_store;
for(var v302: u32 = v3; v302 < v39; v302 += v28) {
let v421 = v420[1];
let v305 = u32(v421);
let v308 = u32(17);
let v309 = v305 * v308;
let v310 = v309 + v302;
let v314 = &(*v393)[v310];
let v315 = *v314;
let v320 = &(*v407)[v3];
*v320 = v315;
let v422 = v420[0];
let v322 = u32(v422);
let v326 = v322 * v308;
let v327 = v326 + v302;
let v331 = &(*v394)[v327];
let v332 = *v331;
let v338 = *v320;
let v345 = *v107;
let v445 = fma(v338, v332, v345);
*v107 = v445;

}
let v347 = *v403;
let v349 = v347 + v47;
*v403 = v349;

}
let v424 = v420[1];
let v355 = u32(v424);
let v356 = v40 + v355;
let v426 = v420[0];
let v362 = u32(v426);
let v363 = v68 + v362;
let v373 = *v107;
let v380 = v356 < v16;
let v381 = v363 < v15;
let v382 = v380 && v381;
if v382 {
let v383 = v356 * v15;
let v384 = v383 + v363;
let v388 = &(*v446)[v384];
*v388 = v373;

}
return;

}
